package org.lodestar.processes.actions.internal;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.services.Directory;
import org.lodestar.platform.services.DirectoryEntry;
import org.lodestar.processes.known.CaseFacts;
import org.lodestar.processes.known.Entries;
import org.springframework.stereotype.Component;

/** Services as a form's answer names them: by the id of the directory, or in words. */
@Component
class ServiceNames {

    private final Directory directory;
    private final Entries entries;

    ServiceNames(Directory directory, Entries entries) {
        this.directory = directory;
        this.entries = entries;
    }

    /** Empty where it is named in words; {@link Refused} where the directory has no such id. */
    Optional<DirectoryEntry> service(String said) {
        return id(said).map(id -> directory
                .find(id)
                .orElseThrow(() -> new Refused("This service is not in the directory any more. Choose another one.")));
    }

    /** The service's name in the directory, else what the form called this choice, else the words themselves. */
    String name(CaseFacts facts, String said) {
        return service(said).map(DirectoryEntry::name).orElseGet(() -> entries.label(facts, said));
    }

    static Optional<UUID> id(String said) {
        return said.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(said))
                : Optional.empty();
    }
}
