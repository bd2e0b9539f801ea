package se.mandat.deploy.broken.proof;

import org.springframework.stereotype.Component;

@Component
class ProofThatNeedsSpring {}
