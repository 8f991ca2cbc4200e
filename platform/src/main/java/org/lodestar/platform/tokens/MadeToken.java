package org.lodestar.platform.tokens;

/** A new token with its secret, which cannot be had again. */
public record MadeToken(Token token, String secret) {}
