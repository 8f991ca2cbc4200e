package org.lodestar.ui.walls;

import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockInstantiator;
import com.github.mvysny.kaributesting.v10.mock.MockVaadinSession;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.SpringServlet;
import com.vaadin.flow.spring.SpringVaadinServletService;
import org.springframework.context.ApplicationContext;

/** Vaadin's servlet as Spring makes it, its browser played by Karibu. */
class OpenedBySpring extends SpringServlet {
    private static final long serialVersionUID = 1L;

    private final transient ApplicationContext context;
    private final transient Routes routes;

    OpenedBySpring(ApplicationContext context, Routes routes) {
        super(context, false);
        this.context = context;
        this.routes = routes;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new Service(this, configuration, context);
        service.init();
        routes.register(service.getContext());
        return service;
    }

    private static final class Service extends SpringVaadinServletService {
        private static final long serialVersionUID = 1L;

        Service(OpenedBySpring servlet, DeploymentConfiguration configuration, ApplicationContext context) {
            super(servlet, configuration, context);
        }

        @Override
        protected boolean isAtmosphereAvailable() {
            return false;
        }

        @Override
        public String getMainDivId(VaadinSession session, VaadinRequest request) {
            return "ROOT-1";
        }

        @Override
        protected VaadinSession createVaadinSession(VaadinRequest request) {
            return new MockVaadinSession(this, UI::new);
        }

        @Override
        public Instantiator getInstantiator() {
            return MockInstantiator.create(super.getInstantiator());
        }
    }
}
