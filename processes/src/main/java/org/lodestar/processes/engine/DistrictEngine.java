package org.lodestar.processes.engine;

import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.lodestar.platform.districts.DistrictScope;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The only way to the engine: every call is made as one tenant, the current district, because the engine checks tenants
 * only where somebody is authenticated. Nobody outside this module sees it.
 */
@Component
public class DistrictEngine {

    /** No question to the engine brings more rows: ask with {@code listPage(0, MOST_ROWS)}, a bare list is refused. */
    public static final int MOST_ROWS = 1000;

    private static final String CALLER = "lodestar";

    private final ProcessEngine engine;

    DistrictEngine(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /** The engine's tenant id of the current district. */
    public String tenant() {
        return DistrictScope.require().toString();
    }

    public <T> T call(Function<ProcessEngineServices, T> work) {
        IdentityService identity = engine.getIdentityService();
        Authentication before = identity.getCurrentAuthentication();
        identity.setAuthentication(CALLER, List.of(), List.of(tenant()));
        try {
            return work.apply(engine);
        } finally {
            if (before == null) identity.clearAuthentication();
            else identity.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
        }
    }
}
