namespace Microsoft.Bot.Schema
{
    public interface IActivity { string Type { get; set; } }
    public interface IMessageActivity : IActivity { string Text { get; set; } }
    public interface IConversationUpdateActivity : IActivity { IList<ChannelAccount> MembersAdded { get; set; } }
    public class ChannelAccount { public string Id { get; set; } = ""; public string Name { get; set; } = ""; }
    public class ResourceResponse { public string Id { get; set; } = ""; }
    public class Activity : IMessageActivity, IConversationUpdateActivity
    {
        public string Type { get; set; } = "";
        public object? Value { get; set; }
        public string Text { get; set; } = "";
        public ChannelAccount From { get; set; } = null!;
        public ChannelAccount Recipient { get; set; } = null!;
        public IList<ChannelAccount> MembersAdded { get; set; } = [];
        public Activity CreateReply(string? text = null, string? locale = null) => this;
    }
}
