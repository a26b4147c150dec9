namespace DSharpPlus
{
    public enum InteractionResponseType { ChannelMessageWithSource, DeferredChannelMessageWithSource }
}

namespace DSharpPlus.Entities
{
    public class DiscordEmbed { public string? Description { get; set; } }
    public class DiscordEmbedBuilder
    {
        public string? Title { get; set; }
        public string? Description { get; set; }
        public DiscordEmbedBuilder WithDescription(string description) => this;
        public DiscordEmbedBuilder WithFooter(string? text = null) => this;
        public static implicit operator DiscordEmbed(DiscordEmbedBuilder builder) => null!;
    }
    public class DiscordWebhookBuilder
    {
        public DiscordWebhookBuilder WithContent(string content) => this;
        public DiscordWebhookBuilder AddEmbed(DiscordEmbed embed) => this;
    }
    public class DiscordInteractionResponseBuilder
    {
        public DiscordInteractionResponseBuilder WithContent(string content) => this;
        public DiscordInteractionResponseBuilder AddEmbed(DiscordEmbed embed) => this;
    }
    public class DiscordFollowupMessageBuilder { public DiscordFollowupMessageBuilder WithContent(string content) => this; }
    public class DiscordMessage
    {
        public string Content { get; } = "";
        public DiscordChannel Channel => null!;
        public Task<DiscordMessage> RespondAsync(string content) => null!;
        public Task<DiscordMessage> ModifyAsync(string content) => null!;
    }
    public class DiscordChannel { public Task<DiscordMessage> SendMessageAsync(string content) => null!; public Task<DiscordMessage> SendMessageAsync(string content, DiscordEmbed? embed) => null!; }
    public class DiscordUser { public ulong Id { get; } public string Username { get; } = ""; public string AvatarUrl { get; } = ""; }
    public class DiscordInteraction
    {
        public Task CreateResponseAsync(InteractionResponseType type, DiscordInteractionResponseBuilder? builder = null) => null!;
        public Task<DiscordMessage> EditOriginalResponseAsync(DiscordWebhookBuilder builder) => null!;
        public Task<DiscordMessage> CreateFollowupMessageAsync(DiscordFollowupMessageBuilder builder) => null!;
    }
}

namespace DSharpPlus.SlashCommands
{
    using DSharpPlus.Entities;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class SlashCommandAttribute(string name, string description) : Attribute { public string Name => name; public string Description => description; }
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class OptionAttribute(string name, string description) : Attribute { public string Name => name; public string Description => description; }
    public abstract class ApplicationCommandModule { }
    public class BaseContext
    {
        public DiscordInteraction Interaction => null!;
        public DiscordUser User => null!;
        public DiscordChannel Channel => null!;
        public Task CreateResponseAsync(string content, bool ephemeral = false) => null!;
        public Task CreateResponseAsync(DiscordEmbed embed, bool ephemeral = false) => null!;
        public Task CreateResponseAsync(InteractionResponseType type, DiscordInteractionResponseBuilder? builder = null) => null!;
        public Task<DiscordMessage> EditResponseAsync(DiscordWebhookBuilder builder) => null!;
        public Task<DiscordMessage> FollowUpAsync(DiscordFollowupMessageBuilder builder) => null!;
        public Task<DiscordMessage> FollowUpAsync(string content) => null!;
        public Task<DiscordMessage> FollowUpAsync(DiscordEmbed embed) => null!;
    }
    public sealed class InteractionContext : BaseContext { }
}

namespace DSharpPlus.CommandsNext
{
    public class BaseCommandModule { }
    public class CommandContext { public Task<DSharpPlus.Entities.DiscordMessage> RespondAsync(string content) => null!; }
}

namespace DSharpPlus.CommandsNext.Attributes
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class CommandAttribute(string name) : Attribute { public string Name => name; }
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class RemainingTextAttribute : Attribute { }
}
