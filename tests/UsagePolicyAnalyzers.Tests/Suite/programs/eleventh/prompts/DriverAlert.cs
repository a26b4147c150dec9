// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Text.Json;
using OpenAI.Chat;

namespace Coach.DriverAlert;

public sealed record DriverState(bool EyesClosed, bool HandsOnWheel, bool SignsOfFatigue, string Advice);

public sealed class DriverAlert(ChatClient chat)
{
    private static readonly ChatResponseFormat Format = ChatResponseFormat.CreateJsonSchemaFormat(
        "driver_state",
        BinaryData.FromString("""
            {
              "type": "object",
              "properties": {
                "eyesClosed": { "type": "boolean" },
                "handsOnWheel": { "type": "boolean" },
                "signsOfFatigue": { "type": "boolean", "description": "long blinks, nodding, yawning" },
                "advice": { "type": "string", "description": "one short spoken sentence, or empty" }
              },
              "required": ["eyesClosed", "handsOnWheel", "signsOfFatigue", "advice"],
              "additionalProperties": false
            }
            """),
        jsonSchemaIsStrict: true);

    private const string Safety = @"
You watch still pictures from the cabin of a coach for road safety. The picture is judged in the vehicle, kept for
ten seconds and then deleted. Nobody at the company sees it, and nothing is recorded about the driver.

Say only:
- whether both eyes are closed,
- whether at least one hand is on the wheel,
- whether there are signs of fatigue that make driving dangerous,
- what the voice in the cabin should advise: a break, air, nothing.

If the driver seems to be unconscious, set eyesClosed and advise ""Stop now"". The vehicle brakes by itself.

Do not say who the driver is, do not compare the face with other pictures, do not comment on looks, and do not
describe passengers. If the picture is too dark, set everything to false and leave the advice empty.";

    public async Task<DriverState> LookAsync(BinaryData picture, CancellationToken ct)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
        [
            new SystemChatMessage(Safety),
            new UserChatMessage(ChatMessageContentPart.CreateImagePart(picture, "image/jpeg"))
        ], new ChatCompletionOptions { ResponseFormat = Format }, ct);
        return JsonSerializer.Deserialize<DriverState>(completion.Content[0].Text, JsonSerializerOptions.Web)!;
    }
}
