namespace SlackNet
{
    public interface IEventHandler { }
    public interface IEventHandler<in T> : IEventHandler { Task Handle(T slackEvent); }
    public interface ISlackApiClient { WebApi.IChatApi Chat { get; } }
}

namespace SlackNet.Events
{
    public abstract class MessageEventBase { public string Text { get; set; } = ""; public string Channel { get; set; } = ""; public string User { get; set; } = ""; public string Ts { get; set; } = ""; public string EventTs { get; set; } = ""; public string Team { get; set; } = ""; }
    public class MessageEvent : MessageEventBase { }
    public class AppMention : MessageEventBase { }
}

namespace SlackNet.Interaction
{
    public class SlashCommand
    {
        public string Text { get; set; } = "";
        public string UserId { get; set; } = "";
        public string UserName { get; set; } = "";
        public string ChannelId { get; set; } = "";
        public string ChannelName { get; set; } = "";
    }
    public class SlashCommandResponse { public WebApi.Message Message { get; set; } = new(); }
    public interface ISlashCommandHandler { Task<SlashCommandResponse> Handle(SlashCommand command); }
}

namespace SlackNet.WebApi
{
    public class Message { public string Text { get; set; } = ""; public string Channel { get; set; } = ""; public string ThreadTs { get; set; } = ""; }
    public class MessageUpdate { public string Text { get; set; } = ""; public string ChannelId { get; set; } = ""; public string Ts { get; set; } = ""; }
    public class PostMessageResponse { public string Ts { get; set; } = ""; }
    public class MessageUpdateResponse { public string Ts { get; set; } = ""; }
    public interface IChatApi
    {
        Task<PostMessageResponse> PostMessage(Message message, CancellationToken cancellationToken = default);
        Task PostEphemeral(string userId, Message message, CancellationToken cancellationToken = default);
        Task<MessageUpdateResponse> Update(MessageUpdate messageUpdate, CancellationToken cancellationToken = default);
    }
}
