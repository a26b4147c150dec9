namespace SlackNet
{
    public interface IEventHandler { }
    public interface IEventHandler<in T> : IEventHandler { Task Handle(T slackEvent); }
    public interface ISlackApiClient { WebApi.IChatApi Chat { get; } }
}

namespace SlackNet.Events
{
    public abstract class MessageEventBase { public string Text { get; set; } = ""; public string Channel { get; set; } = ""; }
    public class MessageEvent : MessageEventBase { }
}

namespace SlackNet.Interaction
{
    public class SlashCommand { public string Text { get; set; } = ""; }
    public interface ISlashCommandHandler { Task<object> Handle(SlashCommand command); }
}

namespace SlackNet.WebApi
{
    public class Message { public string Text { get; set; } = ""; public string Channel { get; set; } = ""; }
    public class MessageUpdate { public string Text { get; set; } = ""; }
    public interface IChatApi
    {
        Task PostMessage(Message message, CancellationToken cancellationToken = default);
        Task PostEphemeral(string userId, Message message, CancellationToken cancellationToken = default);
        Task Update(MessageUpdate messageUpdate, CancellationToken cancellationToken = default);
    }
}
