package org.lodestar.ui.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lodestar.platform.people.Right;

/**
 * Opens a view to staff who hold one of the rights now, at whatever school unless it says otherwise; without rights, to all staff who hold a role.
 * Asked anew at every navigation ({@link LiveAccess}), so what was taken away since signing in no longer opens it. What
 * the view then does is asked once more by the features it calls.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    Right[] value() default {};

    /** Whether the right must hold in the whole district: a role held at one school then does not open the view. */
    boolean inWholeDistrict() default false;
}
