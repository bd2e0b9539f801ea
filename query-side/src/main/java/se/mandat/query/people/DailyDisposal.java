package se.mandat.query.people;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Disposes of names as decided, when the application starts and every night. */
@Component
class DailyDisposal implements ApplicationRunner {
    private final Disposals disposals;

    DailyDisposal(Disposals disposals) {
        this.disposals = disposals;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        disposals.disposeEverywhere();
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Stockholm")
    void nightly() {
        disposals.disposeEverywhere();
    }
}
