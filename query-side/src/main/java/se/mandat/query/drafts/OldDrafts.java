package se.mandat.query.drafts;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Drops old drafts when the application starts. */
@Component
class OldDrafts implements ApplicationRunner {
    private final Drafts drafts;

    OldDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var _ = drafts.dropOld();
    }
}
