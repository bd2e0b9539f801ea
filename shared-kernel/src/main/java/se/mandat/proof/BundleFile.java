package se.mandat.proof;

import java.util.Arrays;
import java.util.Optional;

/** The files of a bundle. */
enum BundleFile {
    README("README.md"),
    VERIFY("verify.py"),
    KEYS("keys.txt"),
    EVENTS("events.ndjson"),
    CHECKPOINTS("checkpoints.ndjson"),
    SUMS("SHA256SUMS");

    private final String fileName;

    BundleFile(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }

    static Optional<BundleFile> named(String name) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(name))
                .findFirst();
    }
}
