package org.lodestar.platform.database.internal;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Neither {@code spring.datasource.url} nor {@code DATABASE_URL} is set. */
class NoDatabaseNamed implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return DatabaseUrl.from(context.getEnvironment()).isEmpty();
    }
}
