package org.lodestar.ui.form.formjs;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.LongStream;

/** Cases at random, each the same for its seed. */
final class CaseMaker {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CaseMaker() {}

    static List<AnyCase> make(long first, int many) {
        return LongStream.range(first, first + many).mapToObj(CaseMaker::one).toList();
    }

    static AnyCase one(long seed) {
        var dice = new Dice(seed * 7_919);
        var json = JSON.createObjectNode();
        var schema = new SchemaMaker(dice).schema();
        json.set("schema", schema);
        json.set("known", AnswerMaker.known());
        json.set("answers", new AnswerMaker(dice).answers(schema));
        return new AnyCase("seed " + seed, json);
    }
}
