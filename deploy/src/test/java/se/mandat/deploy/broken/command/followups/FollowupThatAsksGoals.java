package se.mandat.deploy.broken.command.followups;

import se.mandat.command.goals.Goals;

interface FollowupThatAsksGoals {
    Goals goals();
}
