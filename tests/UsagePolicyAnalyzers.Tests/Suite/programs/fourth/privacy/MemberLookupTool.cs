// scope: UPA3001
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Library.Mcp;

public sealed class Member
{
    public int CardId { get; init; }
    public string Name { get; init; } = "";
    public string PinCode { get; init; } = "";
    public string Branch { get; init; } = "";
}

public interface IMembers { Task<Member?> FindAsync(int id); }
public sealed record MemberView(int CardId, string Name, string Branch);

[McpServerToolType]
public sealed class MemberLookupTool(IMembers members)
{
    [McpServerTool(ReadOnly = true), Description("Looks a member of the library up")]
    public async Task<Member?> Member(int cardId)
    {
        return await members.FindAsync(cardId); // expect-near: UPA3001
    }

    [McpServerTool(ReadOnly = true), Description("Looks a member of the library up, public fields")]
    public async Task<MemberView?> MemberBrief(int cardId) =>
        await members.FindAsync(cardId) is { } m ? new MemberView(m.CardId, m.Name, m.Branch) : null;
}
