package org.lodestar.platform.hsds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A small sound package whose files a test changes; and what a zip holds, file by file. */
public final class HsdsFixture {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** A food bank with two services, one of them at a place that opens on Fridays. */
    public static HsdsFixture sound() {
        return new HsdsFixture()
                .with(
                        "datapackage.json",
                        "{\"name\": \"human_services_data\", \"resources\": [",
                        "{\"name\": \"organization\", \"path\": \"organizations.csv\"},",
                        "{\"name\": \"address\", \"path\": \"places.csv\"}]}")
                .with(
                        "organizations.csv",
                        "id,name,description,email,website,our_code",
                        "o1,Harvest Table,\"Food, for all\",hello@harvest.example,https://harvest.example,H-7",
                        "o2,Night Line,Somebody listens,,,")
                .with(
                        "services.csv",
                        "status,id,organization_id,name,description,eligibility_description,minimum_age,maximum_age",
                        "active,s1,o1,Food box,A box of groceries,Families with children,,",
                        "Active,s2,o2,Night call,A voice at night,Young people,12,21.5",
                        "defunct,s3,o2,Letters,Nobody writes any more,,,")
                .with("taxonomies.csv", "id,name,description", "x,Open Eligibility,A list of human services")
                .with(
                        "taxonomy_terms.csv",
                        "id,code,name,description,parent_id,taxonomy_id",
                        "t1,1101,Food,What one eats,elsewhere,x",
                        "t2,1102,Counseling,To talk,,x")
                .with(
                        "attributes.csv",
                        "id,link_id,taxonomy_term_id,link_type,link_entity,value",
                        "a1,s1,t1,service_category,service,",
                        "a2,s2,t2,service_category,service,")
                .with(
                        "locations.csv",
                        "id,location_type,name,latitude,longitude",
                        "l1,physical,The old mill,37.1,-122.2")
                .with("service_at_location.csv", "id,service_id,location_id,description", "sl1,s1,l1,At the back door")
                .with(
                        "places.csv",
                        "id,location_id,address_1,city,state_province,postal_code,country,address_type",
                        "p1,l1,1 Mill Lane,Oakmont,CA,90001,US,physical")
                .with(
                        "phones.csv",
                        "id,organization_id,service_id,number,type",
                        "f1,o1,,555-0199,voice",
                        "f2,,s2,555-0198,voice")
                .with(
                        "schedules.csv",
                        "id,service_at_location_id,freq,byday,opens_at,closes_at,description",
                        "h1,sl1,WEEKLY,FR,15:00,18:30Z,Fridays from three")
                .with("languages.csv", "id,service_id,name,code", "g1,s1,Spanish,es", "g2,s2,Fula,ff");
    }

    public HsdsFixture with(String file, String... lines) {
        return withBytes(file, (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    public HsdsFixture withBytes(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    public HsdsFixture without(String file) {
        files.remove(file);
        return this;
    }

    public HsdsFixture replacing(String file, String old, String replacement) {
        var text = new String(files.get(file), StandardCharsets.UTF_8);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not contain " + old);
        }
        return withBytes(file, text.replace(old, replacement).getBytes(StandardCharsets.UTF_8));
    }

    public byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Text by name of file. */
    public static Map<String, String> unzipped(byte[] zip) {
        Map<String, String> files = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
