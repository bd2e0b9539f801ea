package se.mandat.deploy.broken.query;

import se.mandat.command.Access;

interface PageThatDecides {
    Access access();
}
