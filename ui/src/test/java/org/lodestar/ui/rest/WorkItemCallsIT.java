package org.lodestar.ui.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkItemCallsIT extends ApiCalls {

    private static final String DONE = "{\"answers\": {\"words\": \"Hello\"}}";

    @Test
    void aStepIsFoundClaimedAndCompleted() throws Exception {
        var referral = referred();
        var item = workItem();
        as("coordinator")
                .get_("/api/v1/work-items/" + item)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.item.step.name").value("Say hello"))
                .andExpect(jsonPath("$.form.id").value("greet"));
        as("coordinator")
                .post_("/api/v1/work-items/" + item + "/claim", "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.assignee.id")
                        .value(district.staffId("coordinator").toString()));
        as("coordinator").get_("/api/v1/work-items?view=mine").andExpect(jsonPath("$.items", hasSize(1)));
        as("coordinator")
                .post_("/api/v1/work-items/" + item + "/complete", DONE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.next", notNullValue()));
        as("teacher")
                .get_("/api/v1/referrals/" + referral)
                .andExpect(jsonPath("$.state").value("closed"))
                .andExpect(jsonPath("$.ending.key").value("completed"));
    }

    @Test
    void theSecondToClaimIsToldWhoHasIt() throws Exception {
        referred();
        var item = workItem();
        as("coordinator").post_("/api/v1/work-items/" + item + "/claim", "").andExpect(status().isOk());
        as("coordinator").post_("/api/v1/work-items/" + item + "/claim", "").andExpect(status().isOk());
        var colleague = district.another("coordinator", district.north());
        mvc.perform(post("/api/v1/work-items/" + item + "/claim").with(user(colleague)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("North Coordinator")));
    }

    @Test
    void theSecondToCompleteIsToldWhoWasFirst() throws Exception {
        referred();
        var item = workItem();
        var place = "/api/v1/work-items/" + item + "/complete";
        as("coordinator").post_(place, DONE).andExpect(status().isOk());
        var colleague = district.another("coordinator", district.north());
        mvc.perform(post(place)
                        .with(user(colleague))
                        .contentType("application/json")
                        .content("{\"answers\": {\"words\": \"Good morning\"}}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("North Coordinator")));
        as("coordinator").post_("/api/v1/work-items/" + item + "/claim", "").andExpect(status().isConflict());
    }

    @Test
    void aCompletionSentAgainWithItsKeyIsAnsweredAsTheFirst() throws Exception {
        referred();
        var item = workItem();
        for (int i = 0; i < 2; i++) {
            as("coordinator")
                    .post_("/api/v1/work-items/" + item + "/complete", DONE, "complete-" + item)
                    .andExpect(status().isOk());
        }
    }

    @Test
    void missingAnswersAreNamedAndNothingChanges() throws Exception {
        referred();
        var item = workItem();
        as("coordinator")
                .post_("/api/v1/work-items/" + item + "/complete", "{\"answers\": {}}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.problems[0].path").value("words"));
        as("coordinator").get_("/api/v1/work-items?view=teams").andExpect(jsonPath("$.items", hasSize(1)));
    }

    @Test
    void whatIsNotMineIsNotThere() throws Exception {
        referred();
        var item = workItem();
        var theirs = new Caller(mvc, districts.fresh(), "coordinator");
        for (var caller : new Caller[] {theirs, as("south-coordinator")}) {
            caller.get_("/api/v1/work-items/" + item).andExpect(status().isNotFound());
            caller.post_("/api/v1/work-items/" + item + "/claim", "").andExpect(status().isNotFound());
            caller.post_("/api/v1/work-items/" + item + "/complete", DONE).andExpect(status().isNotFound());
        }
        as("coordinator").get_("/api/v1/work-items/" + UUID.randomUUID()).andExpect(status().isNotFound());
    }

    @Test
    void pagesFollowOneAnother() throws Exception {
        referred();
        as("teacher")
                .refer(district.aStudentAt(district.north())
                        .named("Leo", "Marsh")
                        .create());
        var first = as("coordinator")
                .get_("/api/v1/work-items?view=teams&limit=1")
                .andExpect(jsonPath("$.items", hasSize(1)));
        String next = read(first, "$.next");
        as("coordinator")
                .get_("/api/v1/work-items?view=teams&limit=1&after=" + next)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].id", org.hamcrest.Matchers.not((String) read(first, "$.items[0].id"))));
    }

    @Test
    void unknownViewsLimitsAndPagesAreNamed() throws Exception {
        for (var query : new String[] {"view=everything", "limit=0", "limit=100000", "limit=ten", "after=nonsense"}) {
            as("coordinator")
                    .get_("/api/v1/work-items?" + query)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.problems[0].path").value(query.substring(0, query.indexOf('='))));
        }
    }
}
