package org.lodestar.ui.rest.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lodestar.platform.tokens.TokenScope;

/**
 * What a token must be allowed for this call. A call without it is closed to tokens. People who come with a password need
 * no scope; what they may, their rights say.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsScope {
    TokenScope value();
}
