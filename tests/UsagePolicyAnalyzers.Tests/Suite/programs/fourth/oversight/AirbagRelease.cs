// scope: UPA2001
using System.Text.Json;
using OpenAI.Chat;

namespace Plant.Airbags;

public record XrayImage(string SerialNumber, BinaryData Png);
public interface ILine { Task ReleaseToAssemblyAsync(string serial); Task RejectPartAsync(string serial); }

// Inspects igniters of airbags, a safety component of the vehicle.
public class IgniterInspection(ChatClient vision, ILine line)
{
    private sealed record Finding(bool Safe, string Defect);

    public async Task InspectAsync(XrayImage image)
    {
        var completion = await vision.CompleteChatAsync(
            new SystemChatMessage("You inspect airbag igniters before they go into cars. Decide whether the safety component may be released. JSON {Safe, Defect}"),
            new UserChatMessage(ChatMessageContentPart.CreateImagePart(image.Png, "image/png")));
        var finding = JsonSerializer.Deserialize<Finding>(completion.Value.Content[0].Text);
        if (finding is { Safe: true })
            await line.ReleaseToAssemblyAsync(image.SerialNumber); // expect: UPA2001
        else
            await line.RejectPartAsync(image.SerialNumber);
    }
}

// Same camera, other belt: chocolates. Nobody is harmed by a broken praline.
public class PralineInspection(ChatClient vision, ILine line)
{
    public async Task InspectAsync(XrayImage image)
    {
        var completion = await vision.CompleteChatAsync(
            new SystemChatMessage("Is the chocolate praline in the picture broken? yes or no"),
            new UserChatMessage(ChatMessageContentPart.CreateImagePart(image.Png, "image/png")));
        if (completion.Value.Content[0].Text.StartsWith("yes", StringComparison.OrdinalIgnoreCase))
            await line.RejectPartAsync(image.SerialNumber);
    }
}
