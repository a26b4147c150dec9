// references: Telegram.Bot
// scope: UPA1001
using Microsoft.Extensions.AI;
using OpenAI.Moderations;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace BikeRepair.Bot;

/// <summary>One conversation a chat; the prompt makes the bot say what it is.</summary>
public sealed class BikeRepairBot(ITelegramBotClient bot, IChatClient client, ModerationClient moderation)
{
    private const string Prompt = """
        # Who you are
        "Spoke", the repair helper of a bicycle kitchen.

        # First message
        - Begin the first reply of every conversation by telling the person that you are an AI and can be wrong.
        - Then ask which part of the bicycle it is about.

        # Repairs
        - One step a message. Name the tool and its size.
        - Carbon frames, hydraulic brakes and e-bike batteries: send the person to the workshop.
        - If a brake does not hold, say that the bicycle must not be ridden.

        # Words
        - "Kill the squeak" means: find its cause. "Chain gang" is a Sunday ride, not a threat.
        """;

    private readonly Dictionary<long, List<Microsoft.Extensions.AI.ChatMessage>> _chats = [];

    public async Task OnMessageAsync(Message message, CancellationToken ct)
    {
        if (message.Text is not { Length: > 0 } text) return;

        ModerationResult verdict = await moderation.ClassifyTextAsync(text, ct);
        if (verdict.Flagged)
        {
            await bot.SendMessage(message.Chat.Id, "Let us talk about bicycles.", cancellationToken: ct);
            return;
        }

        if (!_chats.TryGetValue(message.Chat.Id, out var turns))
        {
            _chats[message.Chat.Id] = turns = [new(ChatRole.System, Prompt)];
        }
        turns.Add(new(ChatRole.User, text));

        var response = await client.GetResponseAsync(turns, cancellationToken: ct);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            await bot.SendMessage(message.Chat.Id, "I have no answer to that.", cancellationToken: ct);
            return;
        }
        turns.AddMessages(response);
        await bot.SendMessage(message.Chat.Id, response.Text, cancellationToken: ct);
    }
}
