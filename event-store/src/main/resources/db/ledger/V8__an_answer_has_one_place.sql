-- An answer is kept by a plain insert, which fails by itself when another has kept one meanwhile.

DROP FUNCTION ledger.hold(boolean);
