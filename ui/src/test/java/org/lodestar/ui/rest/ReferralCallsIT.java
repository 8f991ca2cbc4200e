package org.lodestar.ui.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReferralCallsIT extends ApiCalls {

    @Test
    void aReferralIsMadeAndFollowed() throws Exception {
        var sent = as("teacher").refer(student).andExpect(status().isCreated());
        sent.andExpect(header().string("Location", startsWith("/api/v1/referrals/")))
                .andExpect(jsonPath("$.next", containsString("says hello by")));
        var place = sent.andReturn().getResponse().getHeader("Location");
        as("teacher")
                .get_(place)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("open"))
                .andExpect(jsonPath("$.started").value(true))
                .andExpect(jsonPath("$.pathway.key").value("greeting"))
                .andExpect(jsonPath("$.student.name").value("Amara Diallo"))
                .andExpect(jsonPath("$.milestone.name").value("Asked"))
                .andExpect(jsonPath("$.timeline", not(hasSize(0))));
    }

    @Test
    void aMissingAnswerIsNamedByItsPath() throws Exception {
        as("teacher")
                .post_(
                        "/api/v1/referrals",
                        "{\"pathway\": \"greeting\", \"student\": \"%s\", \"answers\": {}}".formatted(student))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(422))
                .andExpect(jsonPath("$.problems[*].path", contains("why")))
                .andExpect(jsonPath("$.problems[0].element").value("field_why"));
    }

    @Test
    void anUnknownStudentAndOneOfAnotherDistrictAreTheSameToTheCaller() throws Exception {
        var theirs = districts.fresh();
        var foreign = theirs.aStudentAt(theirs.north()).create();
        for (var id : new UUID[] {foreign, UUID.randomUUID()}) {
            as("teacher")
                    .refer(id)
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.problems[0].path").value("student"))
                    .andExpect(jsonPath("$.detail").value("There is no student with this id that you may see."));
        }
    }

    @Test
    void anUnknownOrMissingPathwayHasItsSentence() throws Exception {
        as("teacher")
                .post_("/api/v1/referrals", "{\"pathway\": \"nowhere\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail", containsString("no pathway “nowhere”")));
        as("teacher")
                .post_("/api/v1/referrals", "{}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.problems[0].path").value("pathway"));
        as("teacher")
                .post_("/api/v1/referrals", "{\"pathway\": \"greeting\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.problems[0].path").value("student"));
    }

    @Test
    void aReferralOfAnotherDistrictOrSchoolIsNotThere() throws Exception {
        var referral = referred();
        var theirs = districts.fresh();
        new Caller(mvc, theirs, "admin")
                .get_("/api/v1/referrals/" + referral)
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"));
        as("south-teacher").get_("/api/v1/referrals/" + referral).andExpect(status().isNotFound());
        as("teacher").get_("/api/v1/referrals/" + UUID.randomUUID()).andExpect(status().isNotFound());
    }

    @Test
    void theSameKeyRefersOnce() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = Caller.referral(student);
        var first = id(as("teacher").post_("/api/v1/referrals", body, key).andExpect(status().isCreated()));
        as("teacher")
                .post_("/api/v1/referrals", body, key)
                .andExpect(status().isCreated())
                .andExpect(header().string("Idempotency-Replayed", "true"))
                .andExpect(header().string("Location", "/api/v1/referrals/" + first))
                .andExpect(jsonPath("$.id").value(first.toString()));
        as("coordinator").get_("/api/v1/work-items?view=teams").andExpect(jsonPath("$.items", hasSize(1)));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() throws Exception {
        var key = UUID.randomUUID().toString();
        as("teacher").post_("/api/v1/referrals", Caller.referral(student), key).andExpect(status().isCreated());
        as("teacher")
                .post_("/api/v1/referrals", Caller.referral(student) + " ", key)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail", containsString("Idempotency-Key")));
    }

    @Test
    void aKeyIsFreeAgainAfterARefusal() throws Exception {
        var key = UUID.randomUUID().toString();
        as("teacher").post_("/api/v1/referrals", "{}", key).andExpect(status().isUnprocessableEntity());
        as("teacher").post_("/api/v1/referrals", Caller.referral(student), key).andExpect(status().isCreated());
    }

    @Test
    void aKeyIsItsCallersOwn() throws Exception {
        var key = UUID.randomUUID().toString();
        var mine = id(as("teacher").post_("/api/v1/referrals", Caller.referral(student), key));
        as("coordinator")
                .post_("/api/v1/referrals", Caller.referral(student), key)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id", not(mine.toString())));
    }
}
