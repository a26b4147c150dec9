// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Broadband.Calls;

[JsonConverter(typeof(JsonStringEnumConverter<CustomerMood>))]
public enum CustomerMood { Calm, Impatient, Angry, Pleased }

public sealed class CallSheet
{
    [Description("Fault the customer calls about")]
    public string Fault { get; set; } = "";

    [Description("Mood of the customer at the end of the call")]
    public CustomerMood MoodOfCustomer { get; set; }

    [Description("What was promised to the customer")]
    public string[] Promises { get; set; } = [];
}

public interface ICallArchive
{
    Task<string> TranscriptAsync(Guid call, CancellationToken ct);
    Task StoreAsync(Guid call, CallSheet sheet, CancellationToken ct);
}

public sealed class CallNotes(IChatClient chat, ICallArchive archive)
{
    public async Task FillAsync(Guid call, CancellationToken ct)
    {
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<CallSheet>(), Temperature = 0 };
        var response = await chat.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, "Fill in the sheet from the transcript of a customer's call. Say nothing about the mood of our agent."),
                new ChatMessage(ChatRole.User, await archive.TranscriptAsync(call, ct))
            ], options, ct);
        await archive.StoreAsync(call, JsonSerializer.Deserialize<CallSheet>(response.Text, JsonSerializerOptions.Web)!, ct);
    }
}
