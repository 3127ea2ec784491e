package onewindow.outgoing.notification;

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

	private final Map<NoticeChannel, NoticeSender> senders;

	Channels(List<NoticeSender> senders) {
		this.senders = senders.stream().collect(Collectors.toMap(NoticeSender::channel, Function.identity()));
	}

	boolean has(NoticeChannel channel) {
		return this.senders.containsKey(channel);
	}

	Set<NoticeChannel> all() {
		return this.senders.keySet();
	}

	NoticeSender get(NoticeChannel channel) {
		return this.senders.get(channel);
	}

}
