package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.qloapps.wire.house.RoomTypeRow;
import java.net.URI;
import java.util.List;

/**
 * Where a photo can be had without a key: the file itself, its id's digits as folders, so that no rewrite rule of the hotel's web
 * server is needed.
 */
public class PhotoLinks {

    private static final String SIZE = "-large_default.jpg";

    private final String base;

    /** Links below {@code base}, as guests' phones reach it. */
    PhotoLinks(URI base) {
        this.base = base.toString().replaceAll("/+$", "");
    }

    /** Of a room type, in the hotel's order. */
    public List<String> of(RoomTypeRow type) {
        return type.images().stream().map(image -> base + path(image.id())).toList();
    }

    private static String path(int id) {
        String name = String.valueOf(id);
        return "/img/p/" + String.join("/", name.split("")) + "/" + name + SIZE;
    }
}
