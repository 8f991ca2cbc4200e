package org.lodestar.processes.actions;

/** One thing a pathway may have done, named in {@link ActionCatalogue}; runs in the transaction of whoever came by. */
public interface Action {

    String key();

    /** Throws {@link org.lodestar.platform.districts.Refused} where it cannot be done, in words for the user. */
    void run(ActionCall call);
}
