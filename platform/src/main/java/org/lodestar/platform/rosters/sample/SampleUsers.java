package org.lodestar.platform.rosters.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.platform.rosters.sample.SamplePeople.Child;
import org.lodestar.platform.rosters.sample.SamplePeople.Employee;
import org.lodestar.platform.rosters.sample.SamplePeople.Parent;

/** Writes users.csv; what OneRoster has no column for is in metadata columns, as it allows. */
final class SampleUsers {
    private static final String HEADER =
            "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,"
                    + "middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,metadata.lodestar.role,"
                    + "metadata.homeLanguage,metadata.interpreter,metadata.relationship";

    private SampleUsers() {}

    static void write(Csv csv, List<Employee> staff, List<Parent> parents, List<Child> children) {
        var rows = Stream.of(
                        staff.stream().map(SampleUsers::row),
                        parents.stream().map(SampleUsers::row),
                        children.stream().map(SampleUsers::row))
                .flatMap(each -> each);
        csv.file("users.csv", HEADER, rows);
    }

    private static Map<String, Object> row(Employee employee) {
        var row = user(employee.sourceId(), employee.oneRosterRole(), employee.givenName(), employee.familyName());
        row.put("orgSourcedIds", String.join(",", employee.orgs()));
        row.put("email", employee.email());
        row.put("phone", employee.phone());
        row.put("metadata.lodestar.role", employee.role());
        return row;
    }

    private static Map<String, Object> row(Parent parent) {
        var row = user(parent.sourceId(), "parent", parent.givenName(), parent.familyName());
        row.put(
                "orgSourcedIds",
                list(parent.children().stream().map(child -> child.school().sourceId())));
        row.put("phone", parent.phone());
        row.put("sms", parent.phone());
        row.put("agentSourcedIds", list(parent.children().stream().map(Child::sourceId)));
        row.put("metadata.homeLanguage", parent.language());
        row.put("metadata.relationship", parent.relationship());
        return row;
    }

    private static Map<String, Object> row(Child child) {
        var household = child.household();
        var row = user(child.sourceId(), "student", child.givenName(), child.familyName());
        row.put("orgSourcedIds", child.school().sourceId());
        row.put("identifier", child.number());
        row.put("agentSourcedIds", list(household.parents().stream().map(Parent::sourceId)));
        row.put("grades", SampleSchool.code(child.grade()));
        row.put("metadata.homeLanguage", household.language());
        row.put("metadata.interpreter", household.interpreter());
        return row;
    }

    private static Map<String, Object> user(String sourceId, String role, String givenName, String familyName) {
        var row = new HashMap<String, Object>();
        row.put("sourcedId", sourceId);
        row.put("enabledUser", "true");
        row.put("role", role);
        row.put("username", sourceId);
        row.put("givenName", givenName);
        row.put("familyName", familyName);
        return row;
    }

    private static String list(Stream<String> sourcedIds) {
        return sourcedIds.distinct().collect(Collectors.joining(","));
    }
}
