package org.lodestar.processes.library.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.lodestar.processes.files.PathwayFiles;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads a starter's folder, from a directory or from within a jar. */
public final class StarterFiles {

    private StarterFiles() {}

    public static PathwayFiles read(String key) {
        String folder = "library/" + key + "/";
        Map<String, String> files = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "**/*.*")) {
                String url = file.getURL().toString();
                String path = url.substring(url.lastIndexOf(folder) + folder.length());
                files.put(path, file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The library's pathway “" + key + "” cannot be read.", e);
        }
        return new PathwayFiles(files);
    }
}
