package com.acme;

final class User {}
