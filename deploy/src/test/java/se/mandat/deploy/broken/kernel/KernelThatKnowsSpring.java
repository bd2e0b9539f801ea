package se.mandat.deploy.broken.kernel;

import org.springframework.stereotype.Component;

@Component
class KernelThatKnowsSpring {}
