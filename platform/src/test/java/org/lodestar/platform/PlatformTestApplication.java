package org.lodestar.platform;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;

/** The application of platform's own tests; a test component, so that no scan of another module's tests finds it. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan
@TestComponent
public class PlatformTestApplication {}
