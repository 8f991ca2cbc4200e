package org.lodestar.ui.security.passkeys;

import java.util.UUID;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Accounts;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** The people behind passkeys: asked for by the id of the account, as text or as a handle; they are kept elsewhere. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final Accounts accounts;

    PasskeyOwners(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes id) {
        return entity(accounts.byId(Handles.account(id)));
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String account) {
        return entity(accounts.byId(UUID.fromString(account)));
    }

    private static PublicKeyCredentialUserEntity entity(SignedIn person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Handles.of(person.accountId()))
                .name(person.email().isEmpty() ? person.displayName() : person.email())
                .displayName(person.displayName())
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity person) {
        throw new UnsupportedOperationException("People come from the roster");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("People leave with the roster");
    }
}
