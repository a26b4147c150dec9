namespace Discord
{
    public struct Optional<T> { public static implicit operator Optional<T>(T value) => default; }
    public class Embed { }
    public class EmbedBuilder
    {
        public string? Title { get; set; }
        public string? Description { get; set; }
        public EmbedBuilder WithTitle(string title) => this;
        public EmbedBuilder WithDescription(string description) => this;
        public EmbedBuilder WithFooter(string text, string? iconUrl = null) => this;
        public EmbedBuilder AddField(string name, object value, bool inline = false) => this;
        public Embed Build() => null!;
    }
    public class MessageReference(ulong? messageId = null) { public Optional<ulong> MessageId { get; } }
    public struct FileAttachment(Stream stream, string fileName, string? description = null);
    public class MessageProperties { public Optional<string> Content { get; set; } public Optional<Embed> Embed { get; set; } }
    public interface IUser { ulong Id { get; } string Username { get; } bool IsBot { get; } bool IsWebhook { get; } }
    public interface IGuildUser : IUser;
    public interface IMessage { ulong Id { get; } string Content { get; } string CleanContent { get; } IMessageChannel Channel { get; } IUser Author { get; } }
    public interface IUserMessage : IMessage { Task ModifyAsync(Action<MessageProperties> func); }
    public interface IMessageChannel
    {
        ulong Id { get; }
        string Name { get; }
        Task<IUserMessage> SendMessageAsync(string? text = null, bool isTTS = false, Embed? embed = null, MessageReference? messageReference = null);
        Task TriggerTypingAsync();
    }
    public interface ITextChannel : IMessageChannel;
    public interface IDiscordInteraction
    {
        IUser User { get; }
        Task DeferAsync(bool ephemeral = false);
        Task RespondAsync(string? text = null, Embed[]? embeds = null, bool ephemeral = false, Embed? embed = null);
        Task<IUserMessage> FollowupAsync(string? text = null, Embed[]? embeds = null, bool ephemeral = false, Embed? embed = null);
        Task<IUserMessage> FollowupWithFilesAsync(IEnumerable<FileAttachment> attachments, string? text = null);
        Task<IUserMessage> ModifyOriginalResponseAsync(Action<MessageProperties> func);
    }
    public interface IApplicationCommandInteractionDataOption { string Name { get; } object Value { get; } IReadOnlyCollection<IApplicationCommandInteractionDataOption> Options { get; } }
    public interface IComponentInteractionData { string CustomId { get; } string Value { get; } }
    public interface IInteractionContext { IUser User { get; } IMessageChannel Channel { get; } IDiscordInteraction Interaction { get; } }
    public static class MessageExtensions { public static Task<IUserMessage> ReplyAsync(this IUserMessage msg, string? text = null, bool isTTS = false, Embed? embed = null) => null!; }
    public static class UserExtensions { public static Task<IUserMessage> SendMessageAsync(this IUser user, string? text = null, bool isTTS = false, Embed? embed = null) => null!; }
}

namespace Discord.WebSocket
{
    public abstract class SocketUser : IUser { public ulong Id { get; } public string Username { get; } = ""; public string Mention { get; } = ""; public bool IsBot { get; } public bool IsWebhook { get; } }
    public interface ISocketMessageChannel : IMessageChannel;
    public abstract class SocketMessage : IMessage
    {
        public ulong Id { get; }
        public string Content { get; } = "";
        public string CleanContent { get; } = "";
        public ISocketMessageChannel Channel => null!;
        public SocketUser Author => null!;
        public IReadOnlyCollection<SocketUser> MentionedUsers => null!;
        IMessageChannel IMessage.Channel => Channel;
        IUser IMessage.Author => Author;
    }
    public class SocketUserMessage : SocketMessage, IUserMessage { public Task ModifyAsync(Action<MessageProperties> func) => null!; }
    public abstract class SocketInteraction : IDiscordInteraction
    {
        public SocketUser User => null!;
        public ISocketMessageChannel Channel => null!;
        IUser IDiscordInteraction.User => User;
        public abstract Task DeferAsync(bool ephemeral = false);
        public abstract Task RespondAsync(string? text = null, Embed[]? embeds = null, bool ephemeral = false, Embed? embed = null);
        public abstract Task<IUserMessage> FollowupAsync(string? text = null, Embed[]? embeds = null, bool ephemeral = false, Embed? embed = null);
        public abstract Task<IUserMessage> FollowupWithFilesAsync(IEnumerable<FileAttachment> attachments, string? text = null);
        public Task<IUserMessage> ModifyOriginalResponseAsync(Action<MessageProperties> func) => null!;
    }
    public class SocketSlashCommandDataOption : IApplicationCommandInteractionDataOption { public string Name { get; } = ""; public object Value { get; } = null!; public IReadOnlyCollection<SocketSlashCommandDataOption> Options => null!; IReadOnlyCollection<IApplicationCommandInteractionDataOption> IApplicationCommandInteractionDataOption.Options => Options; }
    public class SocketSlashCommandData { public string Name { get; } = ""; public IReadOnlyCollection<SocketSlashCommandDataOption> Options => null!; }
    public abstract class SocketSlashCommand : SocketInteraction { public SocketSlashCommandData Data => null!; public string CommandName => ""; }
    public class SocketMessageComponentData : IComponentInteractionData { public string CustomId { get; } = ""; public string Value { get; } = ""; }
    public class SocketModalData { public string CustomId { get; } = ""; public IReadOnlyCollection<SocketMessageComponentData> Components => null!; }
    public abstract class SocketModal : SocketInteraction { public SocketModalData Data => null!; }
    public class DiscordSocketClient
    {
        public SocketUser CurrentUser => null!;
        public event Func<SocketMessage, Task> MessageReceived { add { } remove { } }
        public event Func<SocketSlashCommand, Task> SlashCommandExecuted { add { } remove { } }
        public event Func<SocketModal, Task> ModalSubmitted { add { } remove { } }
        public event Func<Task> Ready { add { } remove { } }
        public Task StartAsync() => null!;
    }
}

namespace Discord.Interactions
{
    [AttributeUsage(AttributeTargets.Method)]
    public class SlashCommandAttribute(string name, string description) : Attribute { public string Name => name; public string Description => description; }
    [AttributeUsage(AttributeTargets.Parameter)]
    public class SummaryAttribute(string? name = null, string? description = null) : Attribute { public string? Name => name; public string? Description => description; }
    public class SocketInteractionContext : IInteractionContext
    {
        public WebSocket.SocketUser User => null!;
        public WebSocket.ISocketMessageChannel Channel => null!;
        public WebSocket.SocketInteraction Interaction => null!;
        IUser IInteractionContext.User => User;
        IMessageChannel IInteractionContext.Channel => Channel;
        IDiscordInteraction IInteractionContext.Interaction => Interaction;
    }
    public abstract class InteractionModuleBase<T> where T : class, IInteractionContext
    {
        public T Context { get; private set; } = null!;
        protected Task DeferAsync(bool ephemeral = false) => null!;
        protected Task RespondAsync(string? text = null, Embed[]? embeds = null, bool ephemeral = false, Embed? embed = null) => null!;
        protected Task<IUserMessage> FollowupAsync(string? text = null, Embed[]? embeds = null, bool ephemeral = false, Embed? embed = null) => null!;
        protected Task<IUserMessage> ReplyAsync(string? text = null, bool isTTS = false, Embed? embed = null) => null!;
        protected Task<IUserMessage> ModifyOriginalResponseAsync(Action<MessageProperties> func) => null!;
    }
    public abstract class InteractionModuleBase : InteractionModuleBase<IInteractionContext>;
}

namespace Discord.Commands
{
    [AttributeUsage(AttributeTargets.Method)]
    public class CommandAttribute(string? text = null) : Attribute { public string? Text => text; }
    [AttributeUsage(AttributeTargets.Parameter)]
    public class RemainderAttribute : Attribute;
    public interface ICommandContext { IUserMessage Message { get; } IMessageChannel Channel { get; } IUser User { get; } }
    public class SocketCommandContext : ICommandContext
    {
        public WebSocket.SocketUserMessage Message => null!;
        public WebSocket.ISocketMessageChannel Channel => null!;
        public WebSocket.SocketUser User => null!;
        IUserMessage ICommandContext.Message => Message;
        IMessageChannel ICommandContext.Channel => Channel;
        IUser ICommandContext.User => User;
    }
    public abstract class ModuleBase<T> where T : class, ICommandContext
    {
        public T Context { get; private set; } = null!;
        protected Task<IUserMessage> ReplyAsync(string? message = null, bool isTTS = false, Embed? embed = null) => null!;
    }
    public abstract class ModuleBase : ModuleBase<ICommandContext>;
}
