package io.stytchschemas.benchmarks.beans;

import com.alibaba.fastjson2.PropertyNamingStrategy;
import com.alibaba.fastjson2.annotation.JSONType;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A user with all factors, as a team would map it by hand for the other libraries. */
@JSONType(naming = PropertyNamingStrategy.SnakeCase)
@JsonNaming(SnakeCaseStrategy.class)
public final class UserResponse {
  public String requestId;
  public String userId;
  public List<Email> emails;
  public String status;
  public List<PhoneNumber> phoneNumbers;
  public List<WebauthnRegistration> webauthnRegistrations;
  public List<Provider> providers;
  public List<Totp> totps;
  public List<CryptoWallet> cryptoWallets;
  public List<BiometricRegistration> biometricRegistrations;
  public Boolean isLocked;
  public List<String> roles;
  public Integer statusCode;
  public Name name;
  public String createdAt;
  public Password password;
  public Map<String, Object> trustedMetadata;
  public Map<String, Object> untrustedMetadata;
  public String externalId;
  public String lockCreatedAt;
  public String lockExpiresAt;

  @JSONType(naming = PropertyNamingStrategy.SnakeCase)
  @JsonNaming(SnakeCaseStrategy.class)
  public static final class Email {
    public String emailId;
    public String email;
    public boolean verified;
  }

  @JSONType(naming = PropertyNamingStrategy.SnakeCase)
  @JsonNaming(SnakeCaseStrategy.class)
  public static final class PhoneNumber {
    public String phoneId;
    public String phoneNumber;
    public boolean verified;
  }

  @JSONType(naming = PropertyNamingStrategy.SnakeCase)
  @JsonNaming(SnakeCaseStrategy.class)
  public static final class WebauthnRegistration {
    public String webauthnRegistrationId;
    public String domain;
    public String userAgent;
    public boolean verified;
    public String authenticatorType;
    public String name;
  }

  @JSONType(naming = PropertyNamingStrategy.SnakeCase)
  @JsonNaming(SnakeCaseStrategy.class)
  public static final class Provider {
    public String providerType;
    public String providerSubject;
    public String profilePictureUrl;
    public String locale;
    public String oauthUserRegistrationId;
  }

  @JSONType(naming = PropertyNamingStrategy.SnakeCase)
  @JsonNaming(SnakeCaseStrategy.class)
  public static final class Totp {
    public String totpId;
    public boolean verified;
  }

  @JSONType(naming = PropertyNamingStrategy.SnakeCase)
  @JsonNaming(SnakeCaseStrategy.class)
  public static final class CryptoWallet {
    public String cryptoWalletId;
    public String cryptoWalletAddress;
    public String cryptoWalletType;
    public boolean verified;
  }

  @JSONType(naming = PropertyNamingStrategy.SnakeCase)
  @JsonNaming(SnakeCaseStrategy.class)
  public static final class BiometricRegistration {
    public String biometricRegistrationId;
    public boolean verified;
  }

  @JSONType(naming = PropertyNamingStrategy.SnakeCase)
  @JsonNaming(SnakeCaseStrategy.class)
  public static final class Name {
    public String firstName;
    public String middleName;
    public String lastName;
  }

  @JSONType(naming = PropertyNamingStrategy.SnakeCase)
  @JsonNaming(SnakeCaseStrategy.class)
  public static final class Password {
    public String passwordId;
    public boolean requiresReset;
  }
}
