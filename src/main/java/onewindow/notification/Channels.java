package onewindow.notification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * The channels that this hall has. One that is not set up is not used.
 */
@Component
class Channels {

	private final Map<String, NoticeChannel> byName;

	Channels(List<NoticeChannel> channels) {
		this.byName = channels.stream().collect(Collectors.toMap(NoticeChannel::name, Function.identity()));
	}

	boolean has(String name) {
		return this.byName.containsKey(name);
	}

	Set<String> names() {
		return this.byName.keySet();
	}

	NoticeChannel get(String name) {
		return this.byName.get(name);
	}

}
