package se.mandat.deploy.broken.command.goals;

import org.axonframework.eventhandling.EventBus;

interface RuleThatKnowsAxon {
    EventBus bus();
}
