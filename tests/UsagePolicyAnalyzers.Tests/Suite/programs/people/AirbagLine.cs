// scope: UPA2001
using OpenAI.Chat;

namespace Airbags.Line;

public interface IConveyor
{
    void Release(string serial);
    void Eject(string serial);
}

public class AirbagInspection(ChatClient chat, IConveyor conveyor)
{
    public void Inspect(string serial, byte[] xray)
    {
        ChatCompletion c = chat.CompleteChat(new UserChatMessage(
            ChatMessageContentPart.CreateTextPart("X-ray of an airbag inflator weld, a safety component. Is it safe to install? PASS or FAIL"),
            ChatMessageContentPart.CreateImagePart(BinaryData.FromBytes(xray), "image/png")));
        Action<string> next = c.Content[0].Text == "PASS" ? conveyor.Release : conveyor.Eject; // expect-near: UPA2001
        next(serial);
    }
}
