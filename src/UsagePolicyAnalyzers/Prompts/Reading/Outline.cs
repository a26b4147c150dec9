using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <summary>Cuts a text into sentences and finds the lines that introduce each: headings, "Never:", nested bullets, tags.</summary>
internal sealed class Outline
{
    private const int MaxSentence = 400;
    private const int MaxFrames = 6;
    private const int MaxFrameTokens = 40;
    private const int MaxValues = 3;
    private const int LongestLabel = 4;
    private const int LongestLabelText = 30;
    private const string Hole = "\uFFFC";

    private static readonly char[] s_ends = ['\n', Alternatives.Begin, Alternatives.Next, Alternatives.End];

    private static readonly ImmutableHashSet<string> s_languages = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "csharp", "cs", "c#", "xml", "html", "css", "sql", "bash", "sh", "shell", "powershell", "javascript", "js", "typescript", "ts", "java", "go", "rust", "cpp", "diff", "razor", "dockerfile");

    private readonly string _text;
    private readonly Dialogue _dialogue;
    private readonly CancellationToken _ct;
    private readonly List<Token> _tokens = new();
    private readonly List<Sentence> _sentences = new();
    private readonly List<Frame> _frames = new();
    private readonly List<Sentence?> _columns = new();
    private readonly Stack<int> _framesBefore = new();
    private ImmutableArray<(int Group, int Index)> _within = ImmutableArray<(int Group, int Index)>.Empty;
    private int _groups;
    private ImmutableArray<Sentence> _introduction;
    private Dialogue.Turn _turn;
    private bool _inFence;
    private bool _fenceIsMention;

    private Outline(string text, Dialogue dialogue, CancellationToken ct)
    {
        _text = text;
        _dialogue = dialogue;
        _ct = ct;
    }

    private enum FrameKind { Tag, Heading, Bullets, Lines }

    // A frame covers what follows with at least this indentation, until a heading of its level or the end of its list.
    private readonly record struct Frame(FrameKind Kind, int Indent, Sentence Sentence);

    /// <summary>The sentences of the text in order.</summary>
    public static List<Sentence> Read(string text, Dialogue dialogue, CancellationToken ct)
    {
        var outline = new Outline(text, dialogue, ct);
        outline.ReadBlocks(outline.Lines());
        return outline._sentences;
    }

    private List<Line> Lines()
    {
        var lines = new List<Line>();
        for (var start = 0; start < _text.Length;)
        {
            var end = _text.IndexOfAny(s_ends, start);
            if (end < 0)
                end = _text.Length;
            lines.Add(Line.Read(_text, start, end));
            if (end < _text.Length && _text[end] != '\n')
                lines.Add(Line.Read(_text, end, end + 1));
            start = end + 1;
        }
        return lines;
    }

    private void ReadBlocks(List<Line> lines)
    {
        var afterBlank = false;
        for (var i = 0; i < lines.Count; i++)
        {
            _ct.ThrowIfCancellationRequested();
            var line = lines[i];
            if (line.Kind is not (LineKind.TableRow or LineKind.TableRule))
                _columns.Clear();
            if (line.Kind is not (LineKind.Plain or LineKind.Bullet))
                _turn = Dialogue.Turn.None;
            switch (line.Kind)
            {
                case LineKind.TableRule:
                    continue;
                case LineKind.TableRow:
                    ReadRow(line, isHeader: i + 1 < lines.Count && lines[i + 1].Kind == LineKind.TableRule);
                    continue;
                case LineKind.Alternatives or LineKind.NextAlternative or LineKind.EndOfAlternatives:
                    Alternate(line.Kind);
                    continue;
                case LineKind.Blank:
                    afterBlank = true;
                    Pop(lists: false, lines: true);
                    continue;
                case LineKind.Fence:
                    _inFence = !_inFence;
                    _fenceIsMention = _inFence && (IsCode(line) || (_sentences.Count > 0 && _dialogue.IsMention(_sentences[_sentences.Count - 1])));
                    continue;
                case LineKind.OpenTag:
                    if (Add(line) is { } tag)
                        Push(new(FrameKind.Tag, 0, tag));
                    continue;
                case LineKind.CloseTag:
                    CloseTag();
                    continue;
                case LineKind.Heading:
                    PopHeadings(line.Indent);
                    if (Add(line) is { } heading)
                        Push(new(FrameKind.Heading, line.Indent, heading));
                    continue;
            }
            while (i + 1 < lines.Count && Continues(line, lines[i + 1]))
                line = line with { End = lines[++i].End };
            ReadBlock(line, lines, i, afterBlank);
            afterBlank = false;
        }
    }

    // "```csharp" begins a program, not a text.
    private bool IsCode(Line fence) => s_languages.Contains(_text.Substring(fence.Start, fence.End - fence.Start).Trim('`', '~', ' '));

    // What an alternative introduces ends with it.
    private void Alternate(LineKind mark)
    {
        if (mark == LineKind.Alternatives)
        {
            _framesBefore.Push(_frames.Count);
            _within = _within.Add((++_groups, 0));
        }
        else if (_framesBefore.Count > 0)
        {
            Cut(Math.Min(_frames.Count, _framesBefore.Peek()));
            _inFence = false;
            var (group, index) = _within[_within.Length - 1];
            _within = _within.RemoveAt(_within.Length - 1);
            if (mark == LineKind.NextAlternative)
                _within = _within.Add((group, index + 1));
            else
                _framesBefore.Pop();
        }
    }

    // The head of a column introduces its cells; a cell that refuses makes the others of its row mentions.
    private void ReadRow(Line row, bool isHeader)
    {
        var cells = row.Cells(_text).ToList();
        if (isHeader)
        {
            _columns.Clear();
            _columns.AddRange(cells.Select(cell => Add(cell)));
            return;
        }
        var first = _sentences.Count;
        var verdict = default(Sentence);
        for (var i = 0; i < cells.Count; i++)
        {
            if (Add(cells[i], i < _columns.Count ? _columns[i] : null) is { } cell && _dialogue.IsVerdict(cell.Tokens))
                verdict = cell;
        }
        for (var i = first; i < _sentences.Count && verdict is not null; i++)
            _sentences[i].IsMention |= _sentences[i] != verdict;
    }

    private void ReadBlock(Line line, List<Line> lines, int last, bool afterBlank)
    {
        var next = last + 1;
        while (next < lines.Count && lines[next].Kind == LineKind.Blank)
            next++;
        var following = next < lines.Count ? lines[next] : default;
        if (line.Kind == LineKind.Bullet)
            Pop(lists: true, lines: false, line.Indent);
        else
            Pop(lists: true, lines: afterBlank || line.LastCharacter(_text) is ':' or '：');
        var sentence = Add(line);
        if (sentence is null || line.Kind == LineKind.Quote)
            return;
        var ending = line.LastCharacter(_text);
        var isOpen = ending is ':' or '：' || !(ending is '.' or '!' or '?' or '。' or '！' or '？' or ';' or ',');
        if (following.Kind == LineKind.Bullet && isOpen && (line.Kind == LineKind.Plain ? following.Indent >= line.Indent : following.Indent > line.Indent))
            Push(new(FrameKind.Bullets, line.Kind == LineKind.Plain ? line.Indent : line.Indent + 1, sentence));
        else if (line.Kind == LineKind.Plain && ending is ':' or '：' && next == last + 1)
            Push(new(FrameKind.Lines, line.Indent, sentence));
    }

    // A hard-wrapped sentence goes on in the next line.
    private bool Continues(Line line, Line next)
    {
        if (next.Kind != LineKind.Plain || line.LastCharacter(_text) is '.' or '!' or '?' or ':' or ';' or '。' or '！' or '？' or '：' || _inFence)
            return false;
        if (!char.IsLower(_text[next.Start]) || (line.Kind == LineKind.Bullet && next.Indent <= line.Indent))
            return false;
        return !HasLabel(next);
    }

    // "tone: …", "scam - asks for money", "hate = …" begin a line of their own.
    private bool HasLabel(Line line)
    {
        for (var i = line.Start; i < Math.Min(line.Start + LongestLabelText, line.End - 1); i++)
        {
            if (_text[i] is ':' or '→' or '=' || (_text[i] is '-' or '–' or '—' && _text[i - 1] == ' ' && _text[i + 1] is ' ' or '>'))
                return true;
        }
        return false;
    }

    // The last sentence of the line, which introduces what follows.
    private Sentence? Add(Line line, Sentence? column = null)
    {
        var tokens = _tokens;
        Tokenizer.Tokenize(_text, line.Start, line.End, tokens);
        if (tokens.Count == 0)
            return null;
        var isGiven = IsGiven(tokens);
        var frames = isGiven ? ImmutableArray<Sentence>.Empty : Frames();
        if (column is not null)
            frames = frames.Add(column);
        var turn = _dialogue.TurnOf(tokens) is var named && named != Dialogue.Turn.None ? named : _turn;
        var isMention = line.Kind == LineKind.Quote || (_inFence && _fenceIsMention) || isGiven;
        Sentence? sentence = null;
        for (var start = 0; start < tokens.Count;)
        {
            var end = start + 1;
            while (end < tokens.Count && tokens[end].Before != '.' && end - start < MaxSentence)
                end++;
            var limit = end < tokens.Count ? tokens[end].Start : line.End;
            while (limit > tokens[end - 1].End && (char.IsWhiteSpace(_text[limit - 1]) || _text[limit - 1] is '*' or '(' or '"' or '\u201C' or '「'))
                limit--;
            sentence = new(tokens.GetRange(start, end - start), limit) { Frames = frames, IsMention = isMention, Within = _within };
            _dialogue.Note(sentence, turn, isFirst: start == 0);
            _sentences.Add(sentence);
            start = end;
        }
        // The name of a speaker on a line of its own.
        if (named != Dialogue.Turn.None)
            _turn = tokens.Exists(token => token.Before == ':') ? Dialogue.Turn.None : named;
        return sentence;
    }

    // "Anxiety level: {…}": the program says what it is, in a list of such lines, whatever is asked for above it.
    private bool IsGiven(List<Token> tokens)
    {
        if (_frames.Count == 0 || _frames[_frames.Count - 1].Kind is not (FrameKind.Bullets or FrameKind.Lines))
            return false;
        var value = tokens.FindIndex(1, token => token.Before == ':');
        return value is > 0 and <= LongestLabel && tokens.Count - value <= MaxValues && tokens.TrueForAll(token => token.Start < tokens[value].Start || token.Word == Hole);
    }

    private ImmutableArray<Sentence> Frames()
    {
        if (!_introduction.IsDefault)
            return _introduction;
        var frames = ImmutableArray.CreateBuilder<Sentence>();
        for (var i = Math.Max(0, _frames.Count - MaxFrames); i < _frames.Count; i++)
        {
            if (_frames[i].Sentence.Tokens.Count <= MaxFrameTokens)
                frames.Add(_frames[i].Sentence);
        }
        return _introduction = frames.ToImmutable();
    }

    private void Push(Frame frame)
    {
        _frames.Add(frame);
        _introduction = default;
    }

    private void Cut(int count)
    {
        if (count < _frames.Count)
            _introduction = default;
        _frames.RemoveRange(count, _frames.Count - count);
    }

    private void CloseTag()
    {
        if (_frames.FindLastIndex(frame => frame.Kind == FrameKind.Tag) is var open && open >= 0)
            Cut(open);
    }

    private void PopHeadings(int level)
    {
        var count = _frames.Count;
        while (count > 0 && _frames[count - 1] is { Kind: not FrameKind.Tag } frame && (frame.Kind != FrameKind.Heading || frame.Indent >= level))
            count--;
        Cut(count);
    }

    // Lists with more indentation than this are over, and so are the lines after a colon.
    private void Pop(bool lists, bool lines, int indent = -1)
    {
        var count = _frames.Count;
        while (count > 0 && ((lists && _frames[count - 1].Kind == FrameKind.Bullets && _frames[count - 1].Indent > indent) || (lines && _frames[count - 1].Kind == FrameKind.Lines)))
            count--;
        Cut(count);
    }
}
