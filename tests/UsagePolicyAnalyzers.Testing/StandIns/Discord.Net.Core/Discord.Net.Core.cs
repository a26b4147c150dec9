namespace Discord
{
    public struct Optional<T> { public static implicit operator Optional<T>(T value) => default; }
    public class Embed { }
    public class MessageProperties { public Optional<string> Content { get; set; } }
    public interface IUser { }
    public interface IMessage { string Content { get; } string CleanContent { get; } IMessageChannel Channel { get; } }
    public interface IUserMessage : IMessage { Task ModifyAsync(Action<MessageProperties> func); }
    public interface IMessageChannel { Task<IUserMessage> SendMessageAsync(string? text = null, bool isTTS = false, Embed? embed = null); }
    public interface IDiscordInteraction
    {
        Task RespondAsync(string? text = null, Embed[]? embeds = null, Embed? embed = null);
        Task<IUserMessage> FollowupAsync(string? text = null, Embed[]? embeds = null, Embed? embed = null);
    }
    public static class MessageExtensions { public static Task<IUserMessage> ReplyAsync(this IUserMessage msg, string? text = null) => null!; }
    public static class UserExtensions { public static Task<IUserMessage> SendMessageAsync(this IUser user, string? text = null) => null!; }
}
