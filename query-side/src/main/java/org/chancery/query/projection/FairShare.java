package org.chancery.query.projection;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * How many editions this node builds at most, so that each node has as many as any other.
 * An edition that nobody has wanted for a while is taken by whoever can build it.
 */
final class FairShare {

    private final Roster roster;

    private final ViewTokens tokens;

    private int most;

    private int beingClaimed;

    FairShare(Roster roster, ViewTokens tokens) {
        this.roster = roster;
        this.tokens = tokens;
    }

    /** See how many nodes there are, and leave to them what is theirs. */
    void settle(List<Projection<?>> views) {
        int share = this.roster.share(views.size());
        synchronized (this) {
            this.most = share;
        }
        views.stream().filter(Projection::isHeld).skip(share).forEach(Projection::giveUp);
    }

    /**
     * Claim this one of the views, if it is for this node.
     * @return whether it was claimed
     */
    boolean claim(Projection<?> view, List<Projection<?>> views, BooleanSupplier claiming) {
        try {
            if (begin(views) || this.tokens.isAbandoned(view.edition())) {
                return claiming.getAsBoolean();
            }
            view.leaveToOthers();
            return false;
        }
        finally {
            end();
        }
    }

    /** It leaves all it has. */
    void leave() {
        this.roster.signOff();
    }

    private synchronized boolean begin(List<Projection<?>> views) {
        long held = views.stream().filter(Projection::isHeld).count();
        this.beingClaimed++;
        return held + this.beingClaimed <= this.most;
    }

    private synchronized void end() {
        this.beingClaimed--;
    }

}
