package org.lodestar.processes;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.TestComponent;

/** The application of this module's own tests; a test component, so that no scan of another module's tests finds it. */
@SpringBootApplication(scanBasePackages = "org.lodestar")
@TestComponent
public class ProcessesTestApplication {}
