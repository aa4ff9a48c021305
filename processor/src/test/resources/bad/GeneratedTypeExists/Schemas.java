package com.acme;

final class Schemas {}
