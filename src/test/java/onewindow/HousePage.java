package onewindow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page that shows wings, rooms and arrows. */
final class HousePage {

	private static final Pattern FIRST_SENTENCE = Pattern.compile("/\\*\\*(.+?)(?<!Art)[.:;](\\s|$)", Pattern.DOTALL);

	private HousePage() {
	}

	static String of(House house) throws IOException {
		StringBuilder page = new StringBuilder(
				"""
						# The house

						**Each wing uses only the wings below it; neighbours on one floor do not know each other.** Within a wing, declared
						arrows without a circle are fine. Packages are `onewindow.<wing>.<room>`; a room's public types are its contract,
						its `package-info.java` says what it is for and which rooms it uses, and `HouseTests` holds all of it. A table
						belongs to one room, and no other names it (`SqlTests`). Only the wing `engine` knows Camunda; delegates may stand
						in any room. The build writes this page.

						""");
		page.append("%d rooms on %d floors, %d arrows.\n\n```\n".formatted(house.rooms().size(), House.FLOORS.size(),
				house.rooms().stream().mapToInt(room -> house.declared(room).size()).sum()));
		for (List<String> floor : House.FLOORS) {
			page.append(
					floor.stream().map(wing -> wing(house, wing)).collect(Collectors.joining("  |  ")).stripTrailing())
				.append('\n');
		}
		page.append("```\n");
		for (String wing : House.FLOORS.stream().flatMap(List::stream).toList()) {
			page.append("\n## ").append(wing).append("\n\n| room | its job | uses |\n|---|---|---|\n");
			for (String room : rooms(house, wing)) {
				page.append("| `%s` | %s | %s |\n".formatted(name(room), job(room), uses(house, room)));
			}
		}
		return page.toString();
	}

	private static String wing(House house, String wing) {
		String rooms = rooms(house, wing).stream().map(HousePage::name).collect(Collectors.joining(" · "));
		return rooms.equals(wing) ? wing : wing + "  " + rooms;
	}

	private static List<String> rooms(House house, String wing) {
		return house.rooms().stream().filter(room -> House.wing(room).equals(wing)).toList();
	}

	private static String name(String room) {
		return room.substring(room.indexOf('.') + 1);
	}

	private static String uses(House house, String room) {
		return house.declared(room).stream().map(HousePage::name).collect(Collectors.joining(", "));
	}

	private static String job(String room) throws IOException {
		String doorplate = Files
			.readString(Path.of("src/main/java/onewindow", room.replace('.', '/'), "package-info.java"));
		Matcher sentence = FIRST_SENTENCE.matcher(doorplate);
		return sentence.find() ? sentence.group(1).replaceAll("\\s*\\*\\s*", " ").strip() : "";
	}

}
