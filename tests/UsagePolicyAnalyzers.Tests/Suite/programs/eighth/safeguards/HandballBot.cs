// references: Azure.AI.OpenAI, Azure.Core, Microsoft.Bot.Builder, Microsoft.Bot.Schema
// scope: UPA4007
using Azure.AI.OpenAI;
using Azure.AI.OpenAI.Chat;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Handball.Teams;

public sealed class HandballBot(ChatClient chat, ModerationClient moderation, IUserHasher hasher) : ActivityHandler
{
    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        await turnContext.SendActivityAsync(
            "Moin! Ich bin der KI-Assistent des Handballvereins. Meine Antworten sind automatisch erzeugt.",
            cancellationToken: cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var frage = turnContext.Activity.Text ?? "";
        ModerationResult urteil = await moderation.ClassifyTextAsync(frage, cancellationToken);
        if (urteil.Flagged)
        {
            await turnContext.SendActivityAsync("Dazu kann ich nichts sagen.", cancellationToken: cancellationToken);
            return;
        }

        var optionen = new ChatCompletionOptions { MaxOutputTokenCount = 300 };
#pragma warning disable AOAI001
        optionen.SetUserSecurityContext(new UserSecurityContext { EndUserId = hasher.Hash(turnContext.Activity.From.Id) });
#pragma warning restore AOAI001

        ChatCompletion c = await chat.CompleteChatAsync(
            [new SystemChatMessage("Beantworte Fragen zu Training, Hallenzeiten und Spielregeln."), new UserChatMessage(frage)],
            optionen,
            cancellationToken);
        var text = c.FinishReason == ChatFinishReason.ContentFilter ? "Dazu habe ich keine Antwort." : c.Content[0].Text;
        await turnContext.SendActivityAsync(text, cancellationToken: cancellationToken);
    }
}

public interface IUserHasher
{
    string Hash(string id);
}

public sealed class Sha256Hasher : IUserHasher
{
    public string Hash(string id) =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes("handball:" + id)));
}
