package nz.partnershipledger.query.commitment;

/** What the OpenAPI document shows. */
final class FollowThroughExamples {
    private static final String ITEM = """
            {
              "commitment": "6f1c0f0e-6c1e-4d57-9a55-0d3a7d2c9b11",
              "partnership": "0b9a8a3e-0a0f-4f6e-8f5e-6f7f4a1b2c3d",
              "what": "Ring the library about large-print books",
              "asMinuted": null,
              "promiser": "b1f0a6f2-11d4-4c1e-9a3f-2f6f0a4d5e6f",
              "suggestedBy": null,
              "for": "c2a1b7a3-22e5-4d2f-8b4a-3a7a1b5e6f70",
              "recordedBy": "b1f0a6f2-11d4-4c1e-9a3f-2f6f0a4d5e6f",
              "promisedOn": "2026-03-02",
              "firstDue": "2026-03-16",
              "due": "2026-03-23",
              "dueAtHui": null,
              "moves": 1,
              "status": "KEPT",
              "overdue": false,
              "keptOn": "2026-03-20",
              "keptLate": false,
              "reason": null,
              "reasonGiven": true,
              "promiseConfirmed": true,
              "disputed": false,
              "link": null,
              "origin": {"hui": "8e1d2c3b-4a59-4687-9f7e-6d5c4b3a2910", "goal": null, "difficulty": null, "decision": null,
                         "disagreement": null},
              "audience": "PARTNERSHIP",
              "events": [41, 57, 63],
              "changeAskedFor": null,
              "confirmed": true,
              "notSo": [],
              "readBack": [],
              "fromMinutes": false,
              "notLookedAt": false
            }""";

    static final String LIST = """
            {
              "items": [
            """ + ITEM + """
              ],
              "nextCursor": null,
              "total": 1,
              "summary": {
                "proposed": 0, "open": 0, "overdue": 0, "kept": 1, "missed": 0, "released": 0, "declined": 0, "withdrawn": 0,
                "handedOver": 0,
                "followThrough": {"numerator": 1, "denominator": 1},
                "onTime": {"numerator": 1, "denominator": 1},
                "asFirstPromised": {"numerator": 0, "denominator": 1},
                "seenDifferently": 0, "unconfirmed": 0, "undated": 0, "writtenUpLate": 0, "notLookedAt": 0
              }
            }""";

    static final String ONE = """
            {
              "id": "6f1c0f0e-6c1e-4d57-9a55-0d3a7d2c9b11",
              "partnership": "0b9a8a3e-0a0f-4f6e-8f5e-6f7f4a1b2c3d",
              "holders": [
            """ + ITEM + """
              ]
            }""";

    static final String CSV = """
            commitment,partnership,what,asMinuted,promiser,suggestedBy,for,recordedBy,promisedOn,firstDue,due,dueAtHui,moves,status,\
            overdue,keptOn,keptLate,reasonGiven,promiseConfirmed,disputed,originHui,originGoal,originDifficulty,originDecision,\
            originDisagreement,events
            6f1c0f0e-6c1e-4d57-9a55-0d3a7d2c9b11,0b9a8a3e-0a0f-4f6e-8f5e-6f7f4a1b2c3d,Ring the library,,\
            b1f0a6f2-11d4-4c1e-9a3f-2f6f0a4d5e6f,,c2a1b7a3-22e5-4d2f-8b4a-3a7a1b5e6f70,b1f0a6f2-11d4-4c1e-9a3f-2f6f0a4d5e6f,\
            2026-03-02,2026-03-16,2026-03-23,,1,KEPT,false,2026-03-20,false,true,true,false,\
            8e1d2c3b-4a59-4687-9f7e-6d5c4b3a2910,,,,,41 57 63
            """;

    private FollowThroughExamples() {}
}
