// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Net.Http.Json;
using System.Text.Json;

namespace PictureDesk;

public sealed class PictureDesk(HttpClient http, IConfigurationReader config)
{
    private const string Model = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent";

    private const string AltText = @"Write an alternative text for the image, for people who use a screen reader.

* One or two sentences, at most 200 characters. Start with what matters most.
* Say how many people there are and what they do. Do not say who they are, even if you think you recognise a face; a name may be used only when it is printed in the caption.
* Mention age, skin colour, religious dress or disability only when the caption makes it the subject.
* Copy text in the image (signs, labels) in quotation marks.
* No ""image of"", no guesses about feelings or relationships.
* If the image shows nudity, injuries or a dead body, return exactly SENSITIVE, and an editor writes the text.";

    private const string Verification =
        "Compare the selfie with the photo on the membership card. The member has started this check themselves and agreed to it. " +
        "Answer MATCH, NO_MATCH or UNCLEAR. Do not search for the person anywhere else, do not store anything, do not describe the face. " +
        "An employee looks at every NO_MATCH and UNCLEAR.";

    private const string CrowdCount =
        "Count the visitors in the picture from the entrance camera to the nearest ten. The picture has been reduced so that no one can be recognised. " +
        "Return a number and nothing else.";

    private const string Damage =
        "Describe the damage to the parcel for the claims form: where, how large, is the content visible, is the tape intact. " +
        "Ignore people, hands and licence plates in the picture. Do not say whose fault it is.";

    private const string PlantCare =
        "Name the plant and the likely problem of the leaves. Give three things the owner can check, from cheap to expensive. " +
        "Say that you are an AI and can be wrong. If it may be poisonous for children or pets, say so first.";

    public Task<string> AltTextAsync(byte[] image, string caption, CancellationToken ct) => LookAsync(AltText + "\nCaption: " + caption, ct, image);

    public Task<string> VerifyAsync(byte[] selfie, byte[] card, CancellationToken ct) => LookAsync(Verification, ct, selfie, card);

    public Task<string> CountAsync(byte[] image, CancellationToken ct) => LookAsync(CrowdCount, ct, image);

    public Task<string> DamageAsync(byte[] image, CancellationToken ct) => LookAsync(Damage, ct, image);

    public Task<string> PlantAsync(byte[] image, CancellationToken ct) => LookAsync(PlantCare, ct, image);

    private async Task<string> LookAsync(string prompt, CancellationToken ct, params byte[][] images)
    {
        var parts = new List<object> { new { text = prompt } };
        parts.AddRange(images.Select(i => (object)new { inline_data = new { mime_type = "image/jpeg", data = Convert.ToBase64String(i) } }));
        using var request = new HttpRequestMessage(HttpMethod.Post, Model)
        {
            Content = JsonContent.Create(new { contents = new[] { new { role = "user", parts } }, generationConfig = new { temperature = 0.1 } }),
        };
        request.Headers.Add("x-goog-api-key", config.Read("Gemini:Key"));
        using var response = await http.SendAsync(request, ct);
        response.EnsureSuccessStatusCode();
        using var doc = JsonDocument.Parse(await response.Content.ReadAsStringAsync(ct));
        return doc.RootElement.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0].GetProperty("text").GetString() ?? "";
    }
}

public interface IConfigurationReader
{
    string Read(string key);
}
