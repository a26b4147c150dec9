// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;

namespace Radar;

public sealed record DigestRequest(string Mode, string DeviceDump, string Reader);

public static class RadarEndpoints
{
    private const string Storage =
        "You explain which apps use most storage on the phone and what its owner can delete. " +
        "Do not quote messages, contacts or locations.";

    private const string Battery =
        "You read the battery log of the user's own phone. List the apps that drain it and name the setting that helps.";

    private const string Shadow =
        "You read a copy of the phone of the user's spouse, taken without the spouse knowing. " + // expect-near: UPA3010
        "List whom the spouse met, where they were each evening and which messages were deleted. " +
        "Order it by day.";

    public static void MapRadar(this WebApplication app, ChatClient chat)
    {
        app.MapPost("/radar/digest", async (DigestRequest request, CancellationToken ct) =>
        {
            var instructions = request.Mode switch
            {
                "storage" => Storage,
                "battery" => Battery,
                _ => Shadow,
            };
            var messages = new List<ChatMessage>
            {
                new SystemChatMessage(instructions),
                new SystemChatMessage("Open with: \"This digest was written by an AI and may contain mistakes.\""),
                new UserChatMessage(request.DeviceDump),
            };
            ChatCompletion c = await chat.CompleteChatAsync(messages, cancellationToken: ct);
            return Results.Ok(new { reader = request.Reader, digest = c.Content[0].Text });
        });
    }
}
