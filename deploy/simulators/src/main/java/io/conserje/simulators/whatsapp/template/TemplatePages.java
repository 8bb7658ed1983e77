package io.conserje.simulators.whatsapp.template;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the list of templates as Meta does, in pages with cursors. */
@Component
public class TemplatePages {
    private static final int LARGEST = 100;

    private final TemplateShelf shelf;
    private final JsonMapper json;

    TemplatePages(TemplateShelf shelf, JsonMapper json) {
        this.shelf = shelf;
        this.json = json;
    }

    /** A page after the cursor; null for no filter, and for the first page. */
    public ObjectNode page(@Nullable String name, @Nullable String status, int limit, @Nullable String after) {
        List<StoredTemplate> chosen = shelf.all().stream()
                .filter(template -> name == null || template.name().contains(name))
                .filter(template -> status == null || template.status().equals(status))
                .toList();
        int begin = Math.clamp(position(after), 0, chosen.size());
        int end = Math.min(chosen.size(), begin + Math.clamp(limit, 1, LARGEST));
        ObjectNode page = json.createObjectNode();
        var data = page.putArray("data");
        chosen.subList(begin, end).forEach(template -> data.add(written(template)));
        ObjectNode paging = page.putObject("paging");
        paging.putObject("cursors").put("before", cursor(begin)).put("after", cursor(end));
        if (end < chosen.size()) {
            paging.put("next", "https://graph.facebook.com/next?after=" + cursor(end));
        }
        return page;
    }

    private ObjectNode written(StoredTemplate template) {
        ObjectNode node = json.createObjectNode()
                .put("name", template.name())
                .put("parameter_format", "POSITIONAL")
                .put("language", template.language())
                .put("status", template.status())
                .put("category", template.category())
                .put("id", template.id());
        node.set("components", template.components());
        return node;
    }

    private static String cursor(int position) {
        byte[] bytes = Integer.toString(position).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static int position(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        try {
            return Integer.parseInt(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException notOurs) {
            return 0;
        }
    }
}
