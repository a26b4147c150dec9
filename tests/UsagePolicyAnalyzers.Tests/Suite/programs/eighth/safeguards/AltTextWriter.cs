// references: Google.GenAI
// scope: UPA3006
using System.Text.Json;
using Google.GenAI;
using Google.GenAI.Types;

namespace PressPhoto.AltText;

public sealed record AltText(string Short, string Long, bool ContainsPeople, int FaceCount);

/// <summary>Alternative texts for the photo desk; names come from the photographer's caption only.</summary>
public sealed class AltTextWriter(Client client)
{
    private const string Instruction = """
        Write an alternative text for the picture.

        Fields of the JSON object
        - short: at most 120 characters
        - long: two or three sentences about place, light, colours and what is going on
        - containsPeople: whether there are people in it
        - faceCount: how many faces are visible

        Sports, protest, accidents
        - "The runner in the red shirt leads" is enough; numbers on shirts may be repeated.
        - At demonstrations describe banners, not participants.
        - At accidents leave out injuries; say that rescue workers are at the scene.

        People
        - Describe clothing, posture and what somebody does.
        - Do not say who a face belongs to, even if you believe that you recognize a well-known person.
        - Do not guess origin, religion, health or age in years; "a child", "an adult" is enough.
        - A name may be used if, and only if, it stands in the caption below.
        """;

    public async Task<AltText?> WriteAsync(byte[] jpeg, string caption)
    {
        var content = new Content
        {
            Role = "user",
            Parts =
            [
                new Part { Text = Instruction + "\n\nCaption: " + caption },
                new Part { InlineData = new Blob { Data = jpeg, MimeType = "image/jpeg" } },
            ],
        };
        var response = await client.Models.GenerateContentAsync(
            "gemini-2.5-flash", content, new GenerateContentConfig { ResponseMimeType = "application/json" });
        var candidate = response.Candidates?.FirstOrDefault();
        if (candidate?.FinishReason != FinishReason.STOP) return null;
        return JsonSerializer.Deserialize<AltText>(candidate.Content!.Parts![0].Text!, JsonSerializerOptions.Web);
    }
}
