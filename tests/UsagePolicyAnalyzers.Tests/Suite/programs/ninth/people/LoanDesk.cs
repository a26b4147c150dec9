using System.Text.Json;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace ToolLibrary.Desk;

public interface IToolLibrary
{
    IReadOnlyList<string> SentReminders(string member);
    IReadOnlyList<string> CancelledBookings(DateOnly day);
    IReadOnlyList<string> DeletedItems();
    int OpenFees(string member);
}

/// <summary>Counter program of a tool library. The model may look things up, nothing else.</summary>
public class LoanDesk(ChatClient chat, ModerationClient moderation, IToolLibrary library)
{
    private static readonly BinaryData Member = BinaryData.FromString("""{"type":"object","properties":{"member":{"type":"string"}},"required":["member"]}""");
    private static readonly BinaryData Day = BinaryData.FromString("""{"type":"object","properties":{"day":{"type":"string","format":"date"}},"required":["day"]}""");
    private static readonly BinaryData None = BinaryData.FromString("""{"type":"object","properties":{}}""");

    private static readonly ChatTool[] Tools =
    [
        ChatTool.CreateFunctionTool("sent_reminders", "Reminders that were sent to a member", Member),
        ChatTool.CreateFunctionTool("cancelled_bookings", "Bookings that were cancelled on a day", Day),
        ChatTool.CreateFunctionTool("list_deleted_items", "Items that were deleted from the catalogue", None),
        ChatTool.CreateFunctionTool("payment_status", "Open fees of a member in euro cents", Member),
    ];

    public async Task RunAsync()
    {
        Console.WriteLine("Desk assistant (AI). It can be wrong, check the card index.");
        var options = new ChatCompletionOptions { EndUserId = "desk" };
        foreach (var tool in Tools) options.Tools.Add(tool);

        var history = new List<ChatMessage> { new SystemChatMessage("You help at the counter of a tool library. Look things up with the functions.") };
        while (Console.ReadLine() is { Length: > 0 } line)
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(line);
            if (verdict.Flagged) continue;

            history.Add(new UserChatMessage(line));
            ChatCompletion completion = await chat.CompleteChatAsync(history, options);
            while (completion.FinishReason == ChatFinishReason.ToolCalls)
            {
                history.Add(new AssistantChatMessage(completion));
                foreach (var call in completion.ToolCalls)
                    history.Add(new ToolChatMessage(call.Id, LookUp(call.FunctionName, call.FunctionArguments)));
                completion = await chat.CompleteChatAsync(history, options);
            }

            if (completion.FinishReason == ChatFinishReason.ContentFilter || completion.Refusal is { Length: > 0 })
            {
                Console.WriteLine("(no answer)");
                continue;
            }
            history.Add(new AssistantChatMessage(completion));
            Console.WriteLine(completion.Content[0].Text);
        }
    }

    private string LookUp(string name, BinaryData arguments)
    {
        using var json = JsonDocument.Parse(arguments);
        string Text(string property) => json.RootElement.GetProperty(property).GetString() ?? "";
        return name switch
        {
            "sent_reminders" => string.Join("\n", library.SentReminders(Text("member"))),
            "cancelled_bookings" => string.Join("\n", library.CancelledBookings(DateOnly.Parse(Text("day")))),
            "list_deleted_items" => string.Join("\n", library.DeletedItems()),
            "payment_status" => library.OpenFees(Text("member")).ToString(),
            _ => "unknown function",
        };
    }
}
