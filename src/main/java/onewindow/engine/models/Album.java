package onewindow.engine.models;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import onewindow.engine.models.Picture.Plane;

import org.springframework.web.util.HtmlUtils;

/** The pictures of a model as files, which lead from one to another. */
class Album {

	private final String key;

	private final Picture picture;

	Album(String key, byte[] model) {
		this.key = key;
		this.picture = new Picture(model);
	}

	/** The picture of each plane, by the name of its file. */
	Map<String, byte[]> pages() {
		Map<String, byte[]> pages = new LinkedHashMap<>();
		this.picture.planes().forEach(plane -> pages.put(fileOf(plane), draw(plane)));
		return pages;
	}

	private byte[] draw(Plane plane) {
		return this.picture.svg(plane.id(), Way.NONE, this::address).orElseThrow().getBytes(StandardCharsets.UTF_8);
	}

	private String address(String part) {
		return this.picture.called(part).orElse(this.key + "-" + part) + ".svg";
	}

	private String fileOf(Plane plane) {
		return plane.id().equals(this.key) ? this.key + ".svg" : address(plane.id());
	}

	/** A page that leads to every picture. */
	static byte[] index(Map<String, byte[]> models) {
		StringBuilder page = new StringBuilder(
				"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<meta charset=\"utf-8\">\n<title>流程图</title>\n<h1>流程图</h1>\n");
		models.forEach((key, model) -> {
			Album album = new Album(key, model);
			page.append("<h2>%s</h2>\n<ul>\n".formatted(escaped(album.picture.top().name())));
			album.picture.planes()
				.forEach(plane -> page
					.append("<li><a href=\"%s\">%s</a></li>\n".formatted(album.fileOf(plane), escaped(plane.name()))));
			page.append("</ul>\n");
		});
		return page.append("</html>\n").toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
